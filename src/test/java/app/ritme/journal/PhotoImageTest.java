package app.ritme.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.shared.Refusal;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody took or chose becomes a photo of our own, upright and without what its camera wrote down. */
class PhotoImageTest {

    private static final String PLACE = "N 58 42 13 E 14 07 22";

    @Test
    void aLargePictureIsMadeAsLargeAsAScreenAndASmallOneStaysSmall() throws IOException {
        assertThat(sizeOf(PhotoImage.of(encoded(plain(4_032, 3_024), "jpeg")))).containsExactly(1_600, 1_200);
        assertThat(sizeOf(PhotoImage.of(encoded(plain(900, 8_000), "png")))).containsExactly(180, 1_600);
        assertThat(sizeOf(PhotoImage.of(encoded(plain(64, 48), "jpeg")))).containsExactly(64, 48);
        assertThat(sizeOf(PhotoImage.of(encoded(plain(6_000, 1), "png")))).containsExactly(1_600, 1);
    }

    @Test
    void nothingTheCameraWroteDownIsInIt() {
        byte[] taken = taken(6, ByteOrder.BIG_ENDIAN, plain(40, 30));
        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains(PLACE);

        String kept = new String(PhotoImage.of(taken).jpeg(), StandardCharsets.ISO_8859_1);

        assertThat(kept).doesNotContain(PLACE).doesNotContain("Exif");
    }

    /** Where the corner that is seen at the top left lies in the file, for each way a camera is held. */
    @ParameterizedTest
    @CsvSource({
        "1, RED, 400, 200",
        "2, GREEN, 400, 200",
        "3, WHITE, 400, 200",
        "4, BLUE, 400, 200",
        "5, RED, 200, 400",
        "6, BLUE, 200, 400",
        "7, WHITE, 200, 400",
        "8, GREEN, 200, 400"
    })
    void itIsTurnedUprightAsTheCameraSaid(int said, String corner, int width, int height) throws IOException {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            BufferedImage photo = read(PhotoImage.of(taken(said, order, corners())));

            assertThat(new int[] {photo.getWidth(), photo.getHeight()}).containsExactly(width, height);
            assertThat(nearest(photo.getRGB(20, 20))).isEqualTo(corner);
        }
    }

    @ParameterizedTest
    @EnumSource(ExifTurn.class)
    void whateverTheCameraSaidIsUnderstoodAndWhatIsBrokenTurnsNothing(ExifTurn turn) {
        byte[] taken = taken(turn.ordinal() + 1, ByteOrder.LITTLE_ENDIAN, plain(40, 30));

        assertThat(ExifTurn.of(taken)).isEqualTo(turn);
        for (int length = 0; length < 60; length++) {
            assertThat(ExifTurn.of(Arrays.copyOf(taken, length))).isIn(ExifTurn.NONE, turn);
        }
        assertThat(ExifTurn.of(taken(0, ByteOrder.BIG_ENDIAN, plain(4, 3)))).isEqualTo(ExifTurn.NONE);
        assertThat(ExifTurn.of(taken(9, ByteOrder.BIG_ENDIAN, plain(4, 3)))).isEqualTo(ExifTurn.NONE);
    }

    @Test
    void whatIsNoPictureOrTooLargeIsRefused() {
        refuses("error.photo.unreadable", encoded(plain(9, 9), "gif"));
        refuses("error.photo.unreadable", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.US_ASCII));
        refuses("error.photo.unreadable", new byte[0]);
        refuses("error.photo.unreadable", Arrays.copyOf(encoded(plain(400, 400), "png"), 60));
        refuses("error.photo.large", encoded(plain(9_001, 1), "png"));
        refuses("error.photo.large", new byte[PhotoImage.LARGEST_BYTES + 1]);
    }

    private static void refuses(String key, byte[] uploaded) {
        assertThatThrownBy(() -> PhotoImage.of(uploaded))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static BufferedImage plain(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    /** Red and green above, blue and white below. */
    private static BufferedImage corners() {
        BufferedImage picture = plain(400, 200);
        Graphics2D pen = picture.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int corner = 0; corner < colours.length; corner++) {
            pen.setColor(colours[corner]);
            pen.fillRect(corner % 2 * 200, corner / 2 * 100, 200, 100);
        }
        pen.dispose();
        return picture;
    }

    private static String nearest(int rgb) {
        Color seen = new Color(rgb);
        if (seen.getRed() > 128) {
            return seen.getGreen() > 128 ? "WHITE" : "RED";
        }
        return seen.getGreen() > 128 ? "GREEN" : "BLUE";
    }

    /** A JPEG as a camera writes it: which way it was held, and where. */
    private static byte[] taken(int held, ByteOrder order, BufferedImage picture) {
        byte[] jpeg = encoded(picture, "jpeg");
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        int length = 2 + 6 + 8 + 2 + 12 + 4 + place.length;
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 2 + length);
        file.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) length);
        file.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        file.order(order).putShort((short) (order == ByteOrder.BIG_ENDIAN ? 0x4D4D : 0x4949));
        file.putShort((short) 42).putInt(8).putShort((short) 1);
        file.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) held)
                .putShort((short) 0);
        file.putInt(0).put(place).put(jpeg, 2, jpeg.length - 2);
        return file.array();
    }

    private static byte[] encoded(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            assertThat(ImageIO.write(picture, format, bytes)).isTrue();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static int[] sizeOf(PhotoImage photo) throws IOException {
        BufferedImage picture = read(photo);
        return new int[] {picture.getWidth(), picture.getHeight()};
    }

    private static BufferedImage read(PhotoImage photo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
    }
}
