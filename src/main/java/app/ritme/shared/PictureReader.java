package app.ritme.shared;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads the pixels of a PNG or JPEG that somebody uploaded, and nothing else that is in it. Whoever asked draws them anew.
 *
 * @param largestBytes of the upload
 * @param largestSide in pixels, measured before anything is unpacked: a small file can hold an enormous picture
 * @param enough of these pixels for the longer side; of what has more than twice as many only every so manieth is read
 * @param tooLarge key of the sentence for what is too large
 * @param unreadable key of the sentence for what is no picture
 */
public record PictureReader(int largestBytes, int largestSide, int enough, String tooLarge, String unreadable) {

    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    /** @throws Refusal when it is too large, or no PNG or JPEG picture */
    public BufferedImage read(byte[] uploaded) {
        if (uploaded.length > largestBytes) {
            throw new Refusal(tooLarge);
        }
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(uploaded))) {
            return decode(stream);
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Refusal refusal ? refusal : new Refusal(unreadable);
        }
    }

    private BufferedImage decode(ImageInputStream stream) throws IOException {
        var readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            throw new Refusal(unreadable);
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(stream);
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                throw new Refusal(unreadable);
            }
            int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
            if (longer > largestSide) {
                throw new Refusal(tooLarge);
            }
            int step = Math.max(1, longer / (2 * enough));
            var reading = reader.getDefaultReadParam();
            reading.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, reading);
        } finally {
            reader.dispose();
        }
    }
}
