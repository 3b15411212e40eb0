package app.ritme.organisation;

import app.ritme.shared.PictureReader;
import app.ritme.shared.Refusal;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * A logo made from what somebody uploaded: decoded, cut square, drawn anew at one size. What leaves is our own PNG, so
 * nothing hidden in the upload reaches a browser.
 */
record LogoImage(byte[] png) {

    static final int LARGEST_BYTES = 1_000_000;
    private static final int LARGEST_SIDE = 4_000;
    private static final int SIDE = 256;
    private static final PictureReader READER =
            new PictureReader(LARGEST_BYTES, LARGEST_SIDE, LARGEST_SIDE, "error.logo.large", "error.logo.unreadable");

    /** @throws Refusal when it is too large, or no PNG or JPEG picture */
    static LogoImage of(byte[] uploaded) {
        return new LogoImage(encode(square(READER.read(uploaded))));
    }

    private static BufferedImage square(BufferedImage picture) {
        int side = Math.min(picture.getWidth(), picture.getHeight());
        int left = (picture.getWidth() - side) / 2;
        int top = (picture.getHeight() - side) / 2;
        var drawn = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, SIDE, SIDE, left, top, left + side, top + side, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] encode(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
