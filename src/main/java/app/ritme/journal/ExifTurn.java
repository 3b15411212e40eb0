package app.ritme.journal;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Which way up a photo is, as its camera wrote it into the file. Of all a camera writes, such as where one was, only this
 * is looked at.
 */
enum ExifTurn {
    NONE,
    MIRRORED,
    HALF,
    HALF_MIRRORED,
    RIGHT_MIRRORED,
    RIGHT,
    LEFT_MIRRORED,
    LEFT;

    private static final int START = 0xFFD8;
    private static final int CAMERA = 0xFFE1;
    private static final int PICTURE = 0xFFDA;
    private static final String HEAD = "Exif\0\0";
    private static final int LITTLE = 0x4949;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    /** {@link #NONE} where nothing is said. */
    static ExifTurn of(byte[] file) {
        try {
            return found(ByteBuffer.wrap(file));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return NONE;
        }
    }

    /** Turns a picture of this size upright. */
    AffineTransform upright(int width, int height) {
        return switch (this) {
            case NONE -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case HALF -> new AffineTransform(-1, 0, 0, -1, width, height);
            case HALF_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case RIGHT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case LEFT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

    /** Whether upright it is as wide as it lies high. */
    boolean isOnItsSide() {
        return compareTo(RIGHT_MIRRORED) >= 0;
    }

    private static ExifTurn found(ByteBuffer file) {
        if (unsigned(file.getShort()) != START) {
            return NONE;
        }
        while (true) {
            int marker = unsigned(file.getShort());
            int length = unsigned(file.getShort()) - Short.BYTES;
            if (marker == PICTURE) {
                return NONE;
            }
            if (marker == CAMERA && isHead(file.slice(file.position(), length))) {
                return tagged(file.slice(file.position() + HEAD.length(), length - HEAD.length()));
            }
            file.position(file.position() + length);
        }
    }

    private static boolean isHead(ByteBuffer segment) {
        return ByteBuffer.wrap(HEAD.getBytes(StandardCharsets.US_ASCII)).equals(segment.slice(0, HEAD.length()));
    }

    private static ExifTurn tagged(ByteBuffer camera) {
        camera.order(camera.getShort(0) == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = camera.getInt(Integer.BYTES);
        int entries = unsigned(camera.getShort(directory));
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + Short.BYTES + entry * ENTRY;
            if (unsigned(camera.getShort(at)) == TAG) {
                return values()[unsigned(camera.getShort(at + Long.BYTES)) - 1];
            }
        }
        return NONE;
    }

    private static int unsigned(short value) {
        return Short.toUnsignedInt(value);
    }
}
