package app.ritme.export;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;

/** Writes a file as {@link Parts}: each full piece leaves memory at once. */
class PartStream extends OutputStream {

    private static final int PIECE = 256 * 1024;

    private final Parts parts;
    private final UUID export;
    private final byte[] buffer = new byte[PIECE];
    private int filled;
    private int written;
    private long size;

    PartStream(Parts parts, UUID export) {
        this.parts = parts;
        this.export = export;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int at = from;
        int left = length;
        while (left > 0) {
            int fits = Math.min(left, PIECE - filled);
            System.arraycopy(bytes, at, buffer, filled, fits);
            filled += fits;
            at += fits;
            left -= fits;
            if (filled == PIECE) {
                leave();
            }
        }
    }

    @Override
    public void close() {
        if (filled > 0) {
            leave();
        }
    }

    int parts() {
        return written;
    }

    long size() {
        return size;
    }

    private void leave() {
        parts.add(export, written++, Arrays.copyOf(buffer, filled));
        size += filled;
        filled = 0;
    }
}
