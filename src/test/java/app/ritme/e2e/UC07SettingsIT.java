package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.shared.Language;
import app.ritme.shared.Role;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** UC-07: a manager changes how the house looks and where it works. */
@DisplayName("UC-07 Settings of the house")
class UC07SettingsIT extends BrowserTest {

    private static final String TOO_LIGHT = "#f2c14e";
    private static final String ACCENT =
            "() => getComputedStyle(document.documentElement).getPropertyValue('--ritme-accent')";

    @ParameterizedTest
    @EnumSource
    void aColourNobodyCouldReadIsRefusedAndADarkerOneOffered(Device device) {
        Someone manager = someone(houses.aHouse("Colours"), "Mia", Role.MANAGER);
        Tab tab = today(manager, device, Language.EN).go(manager.page("settings"));
        String before = accent(tab);

        // no check of contrast here: the preview shows the colour as nobody should have to read it
        tab.fill("hex", TOO_LIGHT).sees("Too light").click("unsaved-save").settled();
        assertThat(tab.id("unsaved-save")).isVisible();

        String darker = tab.id("take-darker").innerText().replaceAll(".*(#[0-9a-f]{6}).*", "$1");
        tab.click("take-darker").sees("Easy to read");
        tab.axe().click("unsaved-save").sees("Saved.");
        assertThat(tab.id("unsaved-save")).isHidden();

        tab.reload();
        assertThat(tab.field("hex")).hasValue(darker);
        Assertions.assertThat(accent(tab)).isEqualTo(darker).isNotEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aRoomIsAddedAndClosed(Device device) {
        Someone manager = someone(houses.aHouse("Rooms"), "Mia", Role.MANAGER);
        Tab tab = today(manager, device, Language.EN).go(manager.page("settings"));

        tab.choose("more-House", "add-room").fill("room-name", "").click("form-save");
        assertThat(tab.id("room-name")).hasAttribute("invalid", "");
        tab.fill("room-name", "Fireside").axe().click("form-save").sees("Fireside is saved.");

        tab.choose("more-Fireside", "close").axe().click("form-save").sees("closed from");
        tab.choose("more-Fireside", "reopen").seesNot("closed from");
        tab.choose("more-Fireside", "remove").axe().click("confirm-go").sees("Fireside is gone.");
        assertThat(tab.id("more-Fireside")).isHidden();
    }

    @ParameterizedTest
    @EnumSource
    void leavingWithSomethingUnsavedAsksFirst(Device device) {
        Someone manager = someone(houses.aHouse("Unsaved"), "Mia", Role.MANAGER);
        Tab tab = today(manager, device, Language.EN).go(manager.page("settings"));

        tab.fill("house-name", "Another name").me().click("me-account");
        tab.sees("Leave this page?").axe().click("confirm-stay");
        assertThat(tab.field("house-name")).hasValue("Another name");
        tab.me().click("me-account").click("confirm-go");
        tab.arrived(manager.page("account"));
    }

    private static String accent(Tab tab) {
        return String.valueOf(tab.page().evaluate(ACCENT)).strip();
    }
}
