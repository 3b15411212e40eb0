package app.ritme.shared.ui;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The line icons of the house: one sheet, drawn in the colour of the text beside them. */
public enum Icons {
    ARROW,
    ASSESSMENT,
    BACK,
    BAG,
    BED,
    BELL,
    BOARD,
    BOLD,
    BREATH,
    CALENDAR,
    CAMERA,
    CARD,
    CHART,
    CHECK,
    CHEVRON,
    CHEVRON_DOWN,
    CHEVRON_LEFT,
    CHEVRON_UP,
    CIRCLE_CHECK,
    CLOCK,
    CLOSE,
    CLOUD,
    COACHING,
    CONTRAST,
    COPY,
    DEVICE,
    DOOR,
    DOTS,
    EDIT,
    EYE,
    FIRE,
    FLAG,
    GLOBE,
    GROUP,
    HEART,
    HISTORY,
    HOUSE,
    INBOX,
    INFO,
    JOURNAL,
    KEY,
    LAPTOP,
    LAYERS,
    LEAF,
    LINK,
    LIST,
    LOCK,
    MAIL,
    MEAL,
    MEASURE,
    MENU,
    MINUS,
    MOON,
    MORE,
    NATURE,
    NOTE,
    OCTAGON,
    OFFLINE,
    PALETTE,
    PEOPLE,
    PERSON,
    PHONE,
    PHOTO,
    PIN,
    PLACE,
    PLUS,
    PRINT,
    PROGRESS,
    REFRESH,
    SEARCH,
    SEND,
    SETTINGS,
    SHARE,
    SHIELD,
    SHIELD_CHECK,
    SIGN_OUT,
    SUN,
    SWAP,
    TABLE,
    TALK,
    TODAY,
    TRAIN,
    TRAINING,
    TRASH,
    TREE,
    TREND,
    TRIANGLE,
    UNDO,
    UP_DOWN,
    UPLOAD,
    VIDEO,
    WARNING;

    private static final String SHEET = "icons/icons.svg";

    /** A new icon; decoration only, so the word or the label beside it carries the meaning. */
    public SvgIcon create() {
        var icon = new SvgIcon(SHEET, symbol());
        icon.addClassName("icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** The icon in the smaller size of buttons and badges. */
    public SvgIcon small() {
        var icon = create();
        icon.addClassName("icon-s");
        return icon;
    }

    /** The icon of that name, as views write it in {@code @Menu(icon = "people")}. */
    public static Icons named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Where its drawing is, for markup that shows hundreds of them. */
    public String address() {
        return SHEET + "#" + symbol();
    }

    private String symbol() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
