package app.ritme.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A view about one guest, whose address has the parameter {@code person}; the guest's card links to it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface GuestPage {

    /** Translation key of the link. */
    String title();

    /** The smallest stands first. */
    double order();

    /** As in {@code @Menu}. */
    String icon();
}
