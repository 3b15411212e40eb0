package app.ritme.shared;

import java.time.ZoneId;
import java.util.Optional;

/** Something of a guest that goes along as paper when the guest takes everything along; each feature provides its own. */
public interface OwnPaper {

    /** What the file is called, without its ending. */
    String name(Language language);

    /**
     * The PDF, for the guest who asks; empty where there is nothing to print.
     *
     * @param house its name
     * @param zone of the house
     */
    Optional<byte[]> pdf(Language language, String house, ZoneId zone);
}
