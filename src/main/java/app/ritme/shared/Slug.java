package app.ritme.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of an organisation in web addresses: lower case letters, digits and single hyphens, 3 to 40 long. */
public record Slug(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final Set<String> RESERVED =
            Set.of("admin", "api", "app", "demo", "help", "login", "operator", "ritme", "status", "support", "www");

    public Slug {
        boolean fits = value.length() >= SHORTEST && value.length() <= LONGEST;
        if (!fits || !SHAPE.matcher(value).matches() || RESERVED.contains(value)) {
            throw new Refusal("error.slug");
        }
    }

    /** @throws Refusal when the text cannot stand in an address */
    public static Slug of(String typed) {
        return new Slug(typed.strip().toLowerCase(Locale.ROOT));
    }

    /** What an organisation of this name would be called in an address; may still be too short or taken. */
    public static String suggest(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String hyphenated = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = hyphenated.substring(0, Math.min(hyphenated.length(), LONGEST));
        return cut.replaceAll("^-|-$", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
