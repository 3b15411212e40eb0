package app.ritme.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.shared.Refusal;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** An uploaded logo becomes our own small square PNG, or is refused. */
class LogoImageTest {

    @Test
    void drawsASquareFromTheMiddle() throws IOException {
        var wide = new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB);
        var pen = wide.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 300, 100);
        pen.setColor(Color.GREEN);
        pen.fillRect(100, 0, 100, 100);
        pen.dispose();

        BufferedImage logo = read(LogoImage.of(encoded(wide, "png")));

        assertThat(logo.getWidth()).isEqualTo(256);
        assertThat(logo.getHeight()).isEqualTo(256);
        assertThat(new Color(logo.getRGB(3, 128))).isEqualTo(Color.GREEN);
        assertThat(new Color(logo.getRGB(252, 128))).isEqualTo(Color.GREEN);
    }

    @Test
    void takesAJpegAndGivesAPng() throws IOException {
        byte[] png = LogoImage.of(encoded(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "jpeg"))
                .png();
        assertThat(Arrays.copyOf(png, 4)).containsExactly(0x89, 'P', 'N', 'G');
    }

    @Test
    void keepsNothingHiddenInTheUpload() throws IOException {
        byte[] picture = encoded(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png");
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] both = Arrays.copyOf(picture, picture.length + script.length);
        System.arraycopy(script, 0, both, picture.length, script.length);

        String logo = new String(LogoImage.of(both).png(), StandardCharsets.ISO_8859_1);

        assertThat(logo).doesNotContain("<script>");
    }

    @Test
    void refusesAPictureOfTooManyPixels() {
        assertRefused("error.logo.large", encoded(new BufferedImage(4001, 2, BufferedImage.TYPE_BYTE_BINARY), "png"));
    }

    @Test
    void refusesTooManyBytes() {
        assertRefused("error.logo.large", new byte[LogoImage.LARGEST_BYTES + 1]);
    }

    @Test
    void refusesOtherKindsOfFiles() {
        assertRefused("error.logo.unreadable", encoded(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "gif"));
        assertRefused("error.logo.unreadable", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.US_ASCII));
        assertRefused("error.logo.unreadable", new byte[0]);
    }

    @Test
    void refusesAPictureThatBreaksOff() {
        byte[] whole = encoded(new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB), "png");
        assertRefused("error.logo.unreadable", Arrays.copyOf(whole, 60));
    }

    private static void assertRefused(String key, byte[] uploaded) {
        assertThatThrownBy(() -> LogoImage.of(uploaded))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
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

    private static BufferedImage read(LogoImage logo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(logo.png()));
    }
}
