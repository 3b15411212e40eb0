package app.ritme.schedule.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.schedule.duty.DutyMailService;
import app.ritme.schedule.feed.FeedService;
import app.ritme.schedule.feed.HouseCalendarService;
import app.ritme.schedule.feed.MyCalendarService;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Secret;
import app.ritme.shared.Tenancy.Context;
import app.ritme.shared.ui.CardBox;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class CalendarViewTest extends KaribuTest {

    private static final Pattern LINK = Pattern.compile("https?://.+/o/(.+)/feed/([A-Za-z0-9_-]{43})\\.ics");

    @Autowired
    private FeedService feeds;

    @Autowired
    private MyCalendarService calendars;

    @Autowired
    private HouseCalendarService ofHouse;

    @Autowired
    private DutyMailService duty;

    private House house;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Calendar");
    }

    @Test
    void aGuestMakesRenewsAndWithdrawsTheOwnLink() {
        House.Person guest = houses.aGuest(house, "Loes");
        open(guest, "calendar");
        assertThat(shows("withdraw-calendar")).isFalse();

        click("make-calendar");
        Secret first = shown();
        assertThat(opens(first)).isTrue();

        click("renew-calendar");
        click("confirm-go");
        Secret second = shown();
        assertThat(opens(first)).isFalse();
        assertThat(opens(second)).isTrue();

        open(guest, "account");
        open(guest, "calendar");
        assertThat(shows("link")).as("told once").isFalse();

        click("withdraw-calendar");
        click("confirm-go");
        assertThat(opens(second)).isFalse();
        assertThat(as(guest, calendars::since)).isEmpty();
        assertThat(shows("make-calendar")).isTrue();
    }

    @Test
    void onlyAManagerLetsFirstNamesOut() {
        House.Person coach = houses.aStaffMember(house, "Marieke");
        open(coach, "calendar");
        assertThat(inside()).contains("No names of guests");
        open(coach, "outside");
        assertThat(shows("first-names")).isFalse();

        newBrowser();
        open(house.manager(), "outside");
        enter(Checkbox.class, "first-names", true);
        assertThat(as(coach, ofHouse::saysFirstNames)).isTrue();

        newBrowser();
        open(coach, "calendar");
        assertThat(inside()).contains("first names of guests");

        newBrowser();
        open(houses.aGuest(house, "Loes"), "calendar");
        assertThat(inside()).contains("No names of guests");
    }

    @Test
    void aManagerMakesTheScreensLinkAndSaysWhereTomorrowIsMailed() {
        open(house.manager(), "outside");

        click("make-hall");
        assertThat(part(TextField.class, "link").getValue()).contains("/o/" + house.slug() + "/hall/");
        click("withdraw-hall");
        click("confirm-go");
        assertThat(shows("make-hall")).isTrue();

        enter(EmailField.class, "duty-address", "no address");
        click("save-duty");
        assertThat(part(EmailField.class, "duty-address").isInvalid()).isTrue();
        assertThat(as(house.manager(), duty::address)).isEmpty();
        enter(EmailField.class, "duty-address", "duty@house.example");
        click("save-duty");
        assertThat(as(house.manager(), duty::address)).contains(new EmailAddress("duty@house.example"));
        enter(EmailField.class, "duty-address", "");
        click("save-duty");
        assertThat(as(house.manager(), duty::address)).isEmpty();
    }

    private static String inside() {
        return part(CardBox.class, "inside").getElement().getTextRecursively();
    }

    private Secret shown() {
        var link = LINK.matcher(part(TextField.class, "link").getValue());
        assertThat(link.matches()).isTrue();
        assertThat(link.group(1)).isEqualTo(house.slug());
        return new Secret(link.group(2));
    }

    private boolean opens(Secret secret) {
        try {
            return in(Context.link(house.tenant()), () -> feeds.feed(secret))
                    .entries()
                    .isEmpty();
        } catch (NotFoundException opensNothing) {
            return false;
        }
    }
}
