package app.ritme.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A guest's view whose link stands in the frame of every page, beside what the menu holds. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AtHand {

    /** Translation key of the link. */
    String title();

    /** The smallest stands first, and is where whoever is called finds who comes. */
    double order();

    /** As in {@code @Menu}. */
    String icon();
}
