package app.ritme.platform.keys;

import app.ritme.platform.database.StartupRefusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes the master key from the environment, else from the data folder, and refuses one of another database. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    private static final String FILE = "keys/master.key";
    private static final String NEXT_FILE = "keys/master.next.key";

    @Bean
    MasterKey masterKey(Environment environment) {
        String hex = environment.getProperty("ritme.master-key", "");
        if (!hex.isBlank()) {
            return MasterKey.ofHex(hex);
        }
        if (!environment.getProperty("ritme.embedded.durable", Boolean.class, true)) {
            return MasterKey.random();
        }
        return read(file(environment, FILE));
    }

    /** What seals the keys of houses, and what the operator's pages ask about it. */
    @Bean
    @Qualifier("master")
    KnownMasters master(
            MasterKey key, Environment environment, @Qualifier("platform") JdbcClient platform, Clock clock) {
        List<MasterKey> here =
                Stream.concat(Stream.of(key), next(environment).stream()).toList();
        refuseForeign(here.stream().map(MasterKey::fingerprint).toList(), platform, clock);
        return new KnownMasters(here, platform);
    }

    /** What is sealed under another key would never open again, and what is sealed now would not either. */
    static void refuseForeign(List<String> here, JdbcClient platform, Clock clock) {
        List<@Nullable String> needed = platform.sql(
                        "select fingerprint from platform.master_key where retired_at is null")
                .query(String.class)
                .list();
        if (needed.isEmpty()) {
            platform.sql("insert into platform.master_key (fingerprint, known_since) values (?, ?)")
                    .params(here.getFirst(), clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } else if (!here.containsAll(needed)) {
            throw new StartupRefusal(
                    here.stream().anyMatch(needed::contains)
                            ? "The master key is being renewed and both are needed until that is done: set"
                                    + " RITME_MASTER_KEY to the former and RITME_NEXT_MASTER_KEY to the new one."
                            : "The master key is not the one of this database: set RITME_MASTER_KEY to the key it"
                                    + " was begun with or renewed to, or put keys/master.key back from your backup.");
        }
    }

    /** One that lies beside the present one, to be taken into use by the operator. */
    private static Optional<MasterKey> next(Environment environment) {
        String hex = environment.getProperty("ritme.next-master-key", "");
        if (!hex.isBlank()) {
            return Optional.of(MasterKey.ofHex(hex));
        }
        Path file = file(environment, NEXT_FILE);
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    private static Path file(Environment environment, String name) {
        return Path.of(environment.getProperty("ritme.data", "data")).resolve(name);
    }

    private static MasterKey read(Path file) {
        try {
            return MasterKey.in(file);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new StartupRefusal(
                    "The file keys/" + file.getFileName()
                            + " in the data folder cannot be read; put it back from your backup.",
                    unreadable);
        }
    }
}
