package app.ritme.platform.keys;

import app.ritme.platform.database.StartupRefusal;
import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
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

    @Bean
    MasterKey masterKey(Environment environment) {
        String hex = environment.getProperty("ritme.master-key", "");
        if (!hex.isBlank()) {
            return MasterKey.ofHex(hex);
        }
        if (!environment.getProperty("ritme.embedded.durable", Boolean.class, true)) {
            return MasterKey.random();
        }
        Path file = Path.of(environment.getProperty("ritme.data", "data")).resolve(FILE);
        try {
            return MasterKey.in(file);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new StartupRefusal(
                    "The file keys/master.key in the data folder cannot be read; put it back from your backup.",
                    unreadable);
        }
    }

    @Bean
    @Qualifier("master")
    Aead master(MasterKey key, @Qualifier("platform") JdbcClient platform, Clock clock) {
        refuseForeign(key.fingerprint(), platform, clock);
        return key.cipher();
    }

    /** What is sealed under another key would never open again, and what is sealed now would not either. */
    static void refuseForeign(String fingerprint, JdbcClient platform, Clock clock) {
        List<@Nullable String> known = platform.sql("select fingerprint from platform.master_key")
                .query(String.class)
                .list();
        if (known.isEmpty()) {
            platform.sql("insert into platform.master_key (fingerprint, known_since) values (?, ?)")
                    .params(fingerprint, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } else if (!known.contains(fingerprint)) {
            throw new StartupRefusal(
                    "The master key is not the one of this database: set RITME_MASTER_KEY to the key it"
                            + " was begun with, or put keys/master.key back from your backup.");
        }
    }
}
