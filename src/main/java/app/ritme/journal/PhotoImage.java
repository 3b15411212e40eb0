package app.ritme.journal;

import app.ritme.shared.PictureReader;
import app.ritme.shared.Refusal;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * A photo made from what somebody chose or took: its pixels, turned upright and drawn anew on a size for a screen. What
 * leaves is a JPEG of our own; where and when it was taken, and whatever else was in the file, is not in it.
 */
record PhotoImage(byte[] jpeg) {

    /** As much as the camera of a telephone makes. */
    static final int LARGEST_BYTES = 15_000_000;

    static final int LONGER_SIDE = 1_600;

    private static final int LARGEST_SIDE = 9_000;
    private static final float QUALITY = 0.85f;
    private static final PictureReader READER =
            new PictureReader(LARGEST_BYTES, LARGEST_SIDE, LONGER_SIDE, "error.photo.large", "error.photo.unreadable");

    /** @throws Refusal when it is too large, or no PNG or JPEG picture */
    static PhotoImage of(byte[] uploaded) {
        return new PhotoImage(encode(upright(READER.read(uploaded), ExifTurn.of(uploaded))));
    }

    private static BufferedImage upright(BufferedImage picture, ExifTurn turn) {
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        double scale = Math.min(1.0, (double) LONGER_SIDE / longer);
        int width = scaled(picture.getWidth(), scale);
        int height = scaled(picture.getHeight(), scale);
        var drawn = new BufferedImage(
                turn.isOnItsSide() ? height : width, turn.isOnItsSide() ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform place = turn.upright(width, height);
        place.scale((double) width / picture.getWidth(), (double) height / picture.getHeight());
        pen.drawImage(picture, place, null);
        pen.dispose();
        return drawn;
    }

    private static int scaled(int side, double scale) {
        return Math.max(1, (int) Math.round(side * scale));
    }

    private static byte[] encode(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam writing = writer.getDefaultWriteParam();
            writing.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            writing.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), writing);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
