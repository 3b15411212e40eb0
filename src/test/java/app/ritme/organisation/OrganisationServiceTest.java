package app.ritme.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.shared.Language;
import app.ritme.shared.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Currency;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

class OrganisationServiceTest extends RitmeTest {

    @Autowired
    private OrganisationService organisation;

    private House house;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Look");
    }

    @Test
    void changesAllAtOnce() {
        doAs(house.manager(), () -> organisation.change(data("New look", "#1d6378"), 0));

        var profile = as(house.manager(), organisation::profile);
        assertThat(profile.name()).isEqualTo("New look");
        assertThat(profile.accent().hex()).isEqualTo("#1d6378");
        assertThat(profile.zone()).isEqualTo(ZoneId.of("Europe/Brussels"));
        assertThat(profile.otherLanguages()).isFalse();
        assertThat(as(house.manager(), organisation::look))
                .isEqualTo(new OrganisationLook("SEK", "#1d6378", false, "nl", false));
    }

    @Test
    void theSecondEditorIsToldAndNothingOfTheirsIsKept() {
        doAs(house.manager(), () -> organisation.change(data("First", "#1d6378"), 0));

        assertThatThrownBy(() -> doAs(house.manager(), () -> organisation.change(data("Second", "#1d6378"), 0)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(as(house.manager(), organisation::profile).name()).isEqualTo("First");
    }

    @Test
    void refusesAColourNobodyCanReadAndNamesOneNearby() {
        assertThatThrownBy(() -> doAs(house.manager(), () -> organisation.change(data("Pale", "#ffee88"), 0)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("error.accent.contrast");
                    assertThat(new Accent(refusal.arguments()[0].toString()).readable())
                            .isTrue();
                });
        assertThat(as(house.manager(), organisation::profile).name()).isEqualTo("Look");
    }

    @Test
    void drawsALogoAnew() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        doAs(house.manager(), () -> organisation.changeLogo(bytes.toByteArray()));

        byte[] kept = as(house.manager(), organisation::logo).orElseThrow();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(new String(kept, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
        assertThat(picture.getWidth()).isEqualTo(picture.getHeight()).isEqualTo(256);
        doAs(house.manager(), () -> organisation.changeLogo(Houses.aPicture()));
        doAs(house.manager(), organisation::removeLogo);
        assertThat(as(house.manager(), organisation::logo)).isEmpty();
    }

    @Test
    void refusesWhatIsNoPicture() {
        byte[] script = "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> doAs(house.manager(), () -> organisation.changeLogo(script)))
                .hasMessage("error.logo.unreadable");
        assertThatThrownBy(() -> doAs(house.manager(), () -> organisation.changeLogo(new byte[0])))
                .hasMessage("error.logo.unreadable");
        assertThatThrownBy(() -> doAs(house.manager(), () -> organisation.changeLogo(new byte[1_000_001])))
                .hasMessage("error.logo.large");
    }

    @Test
    void refusesASmallFileWithAnEnormousPicture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4_001, 1, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);

        assertThatThrownBy(() -> doAs(house.manager(), () -> organisation.changeLogo(bytes.toByteArray())))
                .hasMessage("error.logo.large");
    }

    private static OrganisationData data(String name, String accent) {
        return new OrganisationData(
                name,
                ZoneId.of("Europe/Brussels"),
                Language.NL,
                false,
                Currency.getInstance("SEK"),
                new Accent(accent));
    }
}
