package app.ritme.organisation;

import app.ritme.shared.Refusal;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A logo made from what somebody uploaded: decoded, cut square, drawn anew at one size. What leaves is our own PNG, so
 * nothing hidden in the upload reaches a browser.
 */
record LogoImage(byte[] png) {

    static final int LARGEST_BYTES = 1_000_000;
    private static final int LARGEST_SIDE = 4_000;
    private static final int SIDE = 256;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    /** @throws Refusal when it is too large, or no PNG or JPEG picture */
    static LogoImage of(byte[] uploaded) {
        if (uploaded.length > LARGEST_BYTES) {
            throw new Refusal("error.logo.large");
        }
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(uploaded))) {
            return new LogoImage(encode(square(decode(stream))));
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable instanceof Refusal refusal ? refusal : new Refusal("error.logo.unreadable");
        }
    }

    private static BufferedImage decode(ImageInputStream stream) throws IOException {
        var readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            throw new Refusal("error.logo.unreadable");
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(stream);
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                throw new Refusal("error.logo.unreadable");
            }
            // Measured before it is unpacked: a small file can hold an enormous picture.
            if (reader.getWidth(0) > LARGEST_SIDE || reader.getHeight(0) > LARGEST_SIDE) {
                throw new Refusal("error.logo.large");
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
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

    private static byte[] encode(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
