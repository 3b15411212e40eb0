package app.ritme.platform.database;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** The passwords of the built-in server's roles, made once by chance and kept in a file only its owner reads. */
final class DatabasePasswords {

    static final String SUPERUSER = "postgres";
    static final List<String> ROLES = List.of("app_migrate", "app_rw", "app_platform", "app_backup");

    private final Properties byRole;

    private DatabasePasswords(Properties byRole) {
        this.byRole = byRole;
    }

    static DatabasePasswords random() {
        var random = new SecureRandom();
        var made = new Properties();
        made.setProperty(SUPERUSER, random(random));
        ROLES.forEach(role -> made.setProperty(role, random(random)));
        return new DatabasePasswords(made);
    }

    static DatabasePasswords read(Path file) throws IOException {
        var read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        }
        return new DatabasePasswords(read);
    }

    String of(String role) {
        String password = byRole.getProperty(role);
        if (password == null || password.isBlank()) {
            throw new StartupRefusal("The file keys/database.properties in the data folder has no password for the"
                    + " database role " + role + "; put the file back from your backup.");
        }
        return password;
    }

    /** Complete or not at all: written beside its place, then moved there. */
    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent(), ownerOnly("rwx------"));
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, ownerOnly("rw-------"));
        try (Writer writer = Files.newBufferedWriter(draft)) {
            byRole.store(writer, "Passwords of the built-in PostgreSQL; without them its data cannot be read");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A file for initdb, which takes the first password from a file only. */
    Path superuserFile(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "first", ".tmp", ownerOnly("rw-------"));
        Files.writeString(file, of(SUPERUSER));
        return file;
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }

    private static String random(SecureRandom random) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
