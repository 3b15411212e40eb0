package app.ritme.organisation;

import app.ritme.shared.Refusal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one colour of an organisation, as {@code #rrggbb}. It must carry white text and be read on its own soft tint; the
 * dark scheme derives a lighter one from it in css, with dark text, which these checks need not cover.
 *
 * <p>Contrast as in WCAG 2.2, relative luminance; the tint is css's {@code color-mix(in oklab, accent 12%, white)}.
 */
public record Accent(String hex) {

    /** WCAG 2.2 level AA for text. */
    public static final double NEEDED = 4.5;

    private static final Pattern SHAPE = Pattern.compile("#[0-9a-f]{6}");
    private static final double TINT = 0.12;
    private static final double DARKER = 0.97;

    /** What a house looks like until it chooses; stands below the pattern that checks it. */
    public static final Accent DEFAULT = new Accent("#2f6f4f");

    public Accent {
        if (!SHAPE.matcher(hex).matches()) {
            throw new Refusal("error.accent");
        }
    }

    /** @throws Refusal when the text is no colour */
    public static Accent of(String typed) {
        return new Accent(typed.strip().toLowerCase(Locale.ROOT));
    }

    /** The lowest contrast this colour is used at: with white, and on its own soft tint. */
    public double ratio() {
        return Math.min(onWhite(), onTint());
    }

    /** Contrast with white, either way round. */
    public double onWhite() {
        return contrast(luminance(rgb()), 1);
    }

    double onTint() {
        return contrast(luminance(rgb()), luminance(tint()));
    }

    public boolean readable() {
        return ratio() >= NEEDED;
    }

    /** This colour, darkened just enough to be read. */
    public Accent darkenedToReadable() {
        double[] colour = rgb();
        Accent darkened = this;
        while (!darkened.readable()) {
            for (int i = 0; i < colour.length; i++) {
                colour[i] *= DARKER;
            }
            darkened = ofRgb(colour);
        }
        return darkened;
    }

    private double[] rgb() {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new double[] {(value >> 16 & 255) / 255.0, (value >> 8 & 255) / 255.0, (value & 255) / 255.0};
    }

    private static Accent ofRgb(double[] rgb) {
        return new Accent("#%02x%02x%02x"
                .formatted(Math.round(rgb[0] * 255), Math.round(rgb[1] * 255), Math.round(rgb[2] * 255)));
    }

    private double[] tint() {
        return Oklab.mix(rgb(), TINT, new double[] {1, 1, 1});
    }

    private static double luminance(double[] rgb) {
        return 0.2126 * Oklab.linear(rgb[0]) + 0.7152 * Oklab.linear(rgb[1]) + 0.0722 * Oklab.linear(rgb[2]);
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }
}
