package app.ritme.platform.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The one key that everything sealed depends on: 256 bits, in the environment or in a file only its owner reads. */
final class MasterKey {

    private static final int BYTES = 32;

    private final byte[] key;

    private MasterKey(byte[] key) {
        this.key = key;
    }

    /** @param hex 64 hexadecimal digits */
    static MasterKey ofHex(String hex) {
        byte[] key = HexFormat.of().parseHex(hex.strip());
        if (key.length != BYTES) {
            throw new IllegalArgumentException("a master key has 64 hexadecimal digits");
        }
        return new MasterKey(key);
    }

    static MasterKey random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return new MasterKey(key);
    }

    /** The key of this file, made by chance when there is no file yet. */
    static MasterKey in(Path file) throws IOException {
        if (Files.exists(file)) {
            return ofHex(Files.readString(file));
        }
        MasterKey made = random();
        Files.createDirectories(file.toAbsolutePath().getParent(), ownerOnly("rwx------"));
        Files.createFile(file, ownerOnly("rw-------"));
        Files.writeString(file, HexFormat.of().formatHex(made.key));
        return made;
    }

    Aead cipher() {
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Tells keys apart and gives none away. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("ritme master key".getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(key), 0, 16);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
