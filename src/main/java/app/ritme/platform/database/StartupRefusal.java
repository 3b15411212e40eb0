package app.ritme.platform.database;

import java.util.List;

/** Ritme does not start; each sentence says one reason and the way out. */
public final class StartupRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> sentences;

    public StartupRefusal(String sentence) {
        this(List.of(sentence));
    }

    public StartupRefusal(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentences = List.of(sentence);
    }

    public StartupRefusal(List<String> sentences) {
        super(String.join("\n", sentences));
        this.sentences = List.copyOf(sentences);
    }

    /** What to tell the person who starts it, one line each. */
    public List<String> sentences() {
        return sentences;
    }
}
