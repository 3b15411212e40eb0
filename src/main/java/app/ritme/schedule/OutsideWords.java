package app.ritme.schedule;

import app.ritme.notice.MailTexts;
import app.ritme.program.BlockKind;
import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a session is called where others may read it. A talk, a measurement and whatever is for one guest are called by
 * their kind: such a title is about one person, and may name what that person suffers from.
 */
public final class OutsideWords {

    private static final int SEVERAL = 2;

    private static final Set<BlockKind> OF_ONE_PERSON = EnumSet.of(BlockKind.COACHING, BlockKind.ASSESSMENT);

    private final Language language;
    private final MailTexts texts;

    public OutsideWords(Language language) {
        this.language = language;
        this.texts = new MailTexts(language);
    }

    /** The kind alone. */
    public String kind(BlockKind kind) {
        return texts.text("feed.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** What the house calls it, where it is for several guests; else the kind. */
    public String what(BlockKind kind, LocalizedText title, int guests) {
        return guests < SEVERAL ? kind(kind) : what(kind, title);
    }

    /** As {@link #what(BlockKind, LocalizedText, int)}, of what is known to be for several guests. */
    public String what(BlockKind kind, LocalizedText title) {
        String words = title.in(language, language);
        return words.isEmpty() || OF_ONE_PERSON.contains(kind) ? kind(kind) : words;
    }

    /** Any other text. */
    public String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    public Language language() {
        return language;
    }
}
