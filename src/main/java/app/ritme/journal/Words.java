package app.ritme.journal;

import java.io.Serializable;

/**
 * What is written.
 *
 * @param prompt key of the question it answers, empty when it answers none
 */
public record Words(String prompt, String text) implements Serializable {

    static final Words NONE = new Words("", "");
}
