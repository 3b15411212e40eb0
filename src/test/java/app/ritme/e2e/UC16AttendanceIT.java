package app.ritme.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.schedule.Attendance;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.WeekService;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-16: one tap says who came; the same day on paper; and the hours of who works there. */
@DisplayName("UC-16 Attendance and day list")
class UC16AttendanceIT extends BrowserTest {

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private WeekService week;

    @ParameterizedTest
    @EnumSource
    void whoCameIsSaidWithOneTap(Device device) {
        House house = houses.aHouse("Attendance");
        Someone coach = someone(house, "Marieke", Role.STAFF);
        schedule.aTalk(
                house,
                ScheduleFixtures.PAST_DAY,
                LocalTime.of(10, 0),
                coach.person().personId(),
                houses.aVisitor(house, "Loes"));
        prefers(coach, Language.NL, ColorSchemeChoice.SYSTEM);
        Tab tab = today(coach, device, Language.NL)
                .go(coach.page("daylist?day=" + ScheduleFixtures.PAST_DAY))
                .sees("Dinsdag 3 maart")
                .sees("Loes Test")
                .axe();

        tab.click("came-Loes Test").settled().axe();
        assertThat(as(coach.person(), () -> week.day(ScheduleFixtures.PAST_DAY))
                        .getFirst()
                        .guests())
                .extracting(DaySession.Guest::attendance)
                .containsExactly(Optional.of(Attendance.CAME));

        tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(tab.id("print").isVisible()).isFalse();
        tab.sees("Loes Test");
        tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        tab.go(coach.page("hours")).sees("Maandag").axe();
        tab.tick("works-MONDAY")
                .settled()
                .click("save-week")
                .sees("De week is bewaard.")
                .axe();
    }
}
