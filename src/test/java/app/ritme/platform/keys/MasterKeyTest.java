package app.ritme.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.RitmeTest;
import app.ritme.platform.database.StartupRefusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@SuppressWarnings("NullAway.Init")
class MasterKeyTest extends RitmeTest {

    private static final byte[] HERE = {1};

    @Autowired
    @Qualifier("platform")
    private JdbcClient platform;

    @Autowired
    private Clock clock;

    @Autowired
    private MasterKey own;

    @TempDir
    private Path folder;

    @Test
    void isMadeOnceAndReadByItsOwnerOnly() throws Exception {
        Path file = folder.resolve("keys/master.key");
        MasterKey made = MasterKey.in(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        MasterKey again = MasterKey.in(file);
        byte[] wrapped = made.cipher().encrypt(new byte[] {7}, HERE);
        assertThat(again.cipher().decrypt(wrapped, HERE)).containsExactly(7);
        assertThat(again.fingerprint())
                .isEqualTo(made.fingerprint())
                .isNotEqualTo(MasterKey.random().fingerprint());
    }

    @Test
    void hasOneLength() {
        assertThat(MasterKey.ofHex("0123456789abcdef".repeat(4)).fingerprint()).isNotBlank();
        assertThatThrownBy(() -> MasterKey.ofHex("0123456789abcdef")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToStartWithTheKeyOfAnotherDatabase() {
        KeyConfiguration.refuseForeign(List.of(own.fingerprint()), platform, clock);
        assertThatThrownBy(() -> KeyConfiguration.refuseForeign(
                        List.of(MasterKey.random().fingerprint()), platform, clock))
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContaining("RITME_MASTER_KEY");
    }
}
