package app.ritme.shared;

import java.util.List;

/** A rule said no. Carries the translation key of a sentence that says what to do next; never health data. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    @SuppressWarnings("serial") // the arguments are strings and numbers
    private final List<Object> arguments;

    public Refusal(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
