package app.ritme.platform.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A photo somebody could have taken: the lake at the end of an afternoon, with pines along it. */
final class DemoPhoto {

    private static final int WIDTH = 1_200;
    private static final int HEIGHT = 900;
    private static final int SHORE = 520;

    private DemoPhoto() {}

    static byte[] ofTheLake() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        sky(pen);
        shore(pen);
        water(pen);
        pen.dispose();
        return encoded(picture);
    }

    private static void sky(Graphics2D pen) {
        pen.setPaint(new GradientPaint(0, 0, new Color(0x8FA9BF), 0, SHORE, new Color(0xF3D9B8)));
        pen.fillRect(0, 0, WIDTH, SHORE);
        pen.setColor(new Color(0xFFF1D6));
        pen.fillOval(790, 330, 90, 90);
    }

    private static void shore(Graphics2D pen) {
        pen.setColor(new Color(0x6E8478));
        pen.fill(new Polygon(
                new int[] {0, 180, 420, 700, 930, WIDTH, WIDTH, 0},
                new int[] {430, 360, 440, 390, 450, 400, SHORE, SHORE},
                8));
        pen.setColor(new Color(0x2F4A3E));
        for (int tree = 0; tree < 60; tree++) {
            int foot = tree * WIDTH / 60;
            int height = 50 + tree * 37 % 60;
            pen.fill(new Polygon(new int[] {foot - 14, foot, foot + 14}, new int[] {SHORE, SHORE - height, SHORE}, 3));
        }
    }

    private static void water(Graphics2D pen) {
        pen.setPaint(new GradientPaint(0, SHORE, new Color(0xC9BFA6), 0, HEIGHT, new Color(0x4C6675)));
        pen.fillRect(0, SHORE, WIDTH, HEIGHT - SHORE);
        pen.setColor(new Color(255, 241, 214, 90));
        for (int wave = 0; wave < 14; wave++) {
            int width = 60 + wave * 53 % 130;
            pen.fillRect(835 - width / 2, SHORE + 14 + wave * 26, width, 5);
        }
    }

    private static byte[] encoded(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
