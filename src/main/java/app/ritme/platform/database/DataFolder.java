package app.ritme.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder that holds everything the built-in server keeps, held by one Ritme at a time.
 * The lock comes first: without it a second start would stop the first one's server as an orphan.
 */
final class DataFolder implements AutoCloseable {

    /** The major version of the PostgreSQL in the build; its data format is the one this Ritme reads. */
    static final String POSTGRES_MAJOR = "18";

    private static final Logger log = LoggerFactory.getLogger(DataFolder.class);
    private static final Duration ORPHAN_PATIENCE = Duration.ofSeconds(20);

    /**
     * The folders this process holds. The system's lock cannot tell: it belongs to the process, and closing a second
     * handle to the file, even after a refusal, would give the first one's lock away.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path root;
    private @Nullable FileChannel channel;

    private DataFolder(Path root) {
        this.root = root;
    }

    /** Takes the folder for this process, or refuses with the reason. */
    static DataFolder claim(Path folder) {
        var claimed = new DataFolder(writable(folder.toAbsolutePath().normalize()));
        if (!HELD.add(claimed.root)) {
            throw claimed.inUse();
        }
        try {
            claimed.lock();
            claimed.refuseOtherFormat();
            claimed.endOrphan();
            claimed.setUnfinishedAside();
            return claimed;
        } catch (RuntimeException problem) {
            claimed.close();
            throw problem;
        }
    }

    Path root() {
        return root;
    }

    Path server() {
        return root.resolve("pg");
    }

    Path binaries() {
        return root.resolve("bin");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    /** The kept passwords, or new ones for a folder without data. */
    DatabasePasswords passwords() throws IOException {
        Path file = root.resolve("keys").resolve("database.properties");
        if (Files.exists(file)) {
            return DatabasePasswords.read(file);
        }
        if (Files.exists(finished())) {
            throw new StartupRefusal("The data folder " + root + " holds data but not its passwords; put " + file
                    + " back from your backup.");
        }
        DatabasePasswords made = DatabasePasswords.random();
        made.write(file);
        return made;
    }

    /** From here on the folder holds data worth keeping. */
    void markFinished() throws IOException {
        if (!Files.exists(finished())) {
            Files.createFile(finished());
        }
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException problem) {
            log.warn("The lock of {} could not be given back", root, problem);
        } finally {
            HELD.remove(root);
        }
    }

    /** The folder under its one true name, made if needed. */
    private static Path writable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "write", ".tmp"));
            return folder.toRealPath();
        } catch (IOException problem) {
            throw new StartupRefusal(
                    "The data folder " + folder
                            + " cannot be written; make it writable or choose another with RITME_DATA.",
                    problem);
        }
    }

    private void lock() {
        FileLock lock;
        try {
            channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
        } catch (IOException problem) {
            throw new StartupRefusal(
                    "The data folder " + root
                            + " cannot be locked for this Ritme alone; choose another with RITME_DATA.",
                    problem);
        }
        if (lock == null) {
            throw inUse();
        }
    }

    private StartupRefusal inUse() {
        return new StartupRefusal("The data folder " + root
                + " is in use by another Ritme; stop that one or choose another folder with RITME_DATA.");
    }

    private void refuseOtherFormat() {
        String found = firstLine(server().resolve("PG_VERSION")).orElse(POSTGRES_MAJOR);
        if (!found.equals(POSTGRES_MAJOR)) {
            String age = olderThanOurs(found) ? "an older" : "a newer";
            throw new StartupRefusal("The data folder " + root + " has " + age + " data format (PostgreSQL " + found
                    + ", this Ritme reads PostgreSQL " + POSTGRES_MAJOR
                    + "); start the Ritme that wrote it, or move the data as docs/operations.md says.");
        }
    }

    private static boolean olderThanOurs(String major) {
        try {
            return Double.parseDouble(major) < Double.parseDouble(POSTGRES_MAJOR);
        } catch (NumberFormatException unreadable) {
            return true;
        }
    }

    /**
     * A killed Ritme leaves its server running or its pid file lying. The running one is stopped (its only client died
     * with the old process); a file whose process is gone, or is a stranger with the same number, is removed.
     */
    private void endOrphan() {
        Path pidFile = server().resolve("postmaster.pid");
        Optional<ProcessHandle> orphan =
                firstLine(pidFile).flatMap(DataFolder::process).filter(this::isOurServer);
        orphan.ifPresent(process -> {
            log.info("Stopping the database server {} that a killed Ritme left behind", process.pid());
            stop(process);
            awaitGone(pidFile, process);
        });
        try {
            if (Files.deleteIfExists(pidFile)) {
                log.info("Removed the stale pid file {}", pidFile);
            }
        } catch (IOException problem) {
            throw new StartupRefusal("The stale file " + pidFile + " cannot be removed; remove it by hand.", problem);
        }
    }

    private static Optional<ProcessHandle> process(String pid) {
        try {
            return ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive);
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    /** Ours runs from the folder's own binaries, so the folder stands in its command whatever the system shows of it. */
    private boolean isOurServer(ProcessHandle process) {
        String command = process.info().command().orElse("")
                + ' '
                + process.info().commandLine().orElse("");
        return command.contains("postgres") && command.contains(root.toString());
    }

    /** SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for clients that are no more. */
    private static void stop(ProcessHandle process) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
        } catch (IOException withoutShell) {
            process.destroy();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the file, not the process: in a container nobody may reap it, and a zombie stays "alive". */
    private void awaitGone(Path pidFile, ProcessHandle process) {
        long deadline = System.nanoTime() + ORPHAN_PATIENCE.toNanos();
        while (Files.exists(pidFile)) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                throw new StartupRefusal("The database server of an earlier Ritme (process " + process.pid()
                        + ") on the data folder " + root + " does not stop; end it and start again.");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A first start that was killed half-way left a folder nobody has put data in; it is kept aside, not deleted. */
    private void setUnfinishedAside() {
        if (Files.exists(finished()) || !Files.exists(server())) {
            return;
        }
        try {
            Path aside = Files.createTempDirectory(root, "unfinished-").resolve("pg");
            Files.move(server(), aside);
            log.warn("An interrupted first start left {}; it was moved to {}", server(), aside);
        } catch (IOException problem) {
            throw new StartupRefusal(
                    "The unfinished folder " + server() + " cannot be moved away; remove it by hand.", problem);
        }
    }

    private Path finished() {
        return server().resolve("ritme.ready");
    }

    private static Optional<String> firstLine(Path file) {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.stream().findFirst().map(String::strip);
        } catch (IOException problem) {
            throw new StartupRefusal("The file " + file + " cannot be read; make it readable for this user.", problem);
        }
    }
}
