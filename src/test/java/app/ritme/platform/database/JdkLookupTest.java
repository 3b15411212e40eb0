package app.ritme.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small file that lets mvnw run on a machine whose default java is older. */
class JdkLookupTest {

    @TempDir
    Path machine;

    @Test
    void keepsAJavaHomeThatIsNewEnough() throws Exception {
        Path chosen = jdk("elsewhere/mine", "25.0.3");
        jdk("usr/lib/jvm/newer", "99");
        assertThat(look(chosen.toString())).isEqualTo(chosen.toString());
    }

    @Test
    void takesTheNewestOfTheUsualPlacesWhenJavaHomeIsOlderOrUnset() throws Exception {
        jdk("usr/lib/jvm/java-26", "26.0.1");
        Path newest = jdk("home/.sdkman/candidates/java/27-tem", "27-ea");
        jdk("Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home", "25.0.3");
        Path older = jdk("usr/lib/jvm/java-17", "17.0.15");
        assertThat(look("")).isEqualTo(newest.toString());
        assertThat(look(older.toString())).isEqualTo(newest.toString());
    }

    @Test
    void findsAJdkInAFolderWithASpace() throws Exception {
        Path mac = jdk("Library/Java/JavaVirtualMachines/jdk 25.jdk/Contents/Home", "25");
        assertThat(look("")).isEqualTo(mac.toString());
    }

    @Test
    void saysInOneLineHowToGetOne() throws Exception {
        jdk("usr/lib/jvm/java-8", "1.8.0_452");
        jdk("usr/lib/jvm/java-17", "17.0.15");
        Files.createDirectories(machine.resolve("usr/lib/jvm/a-runtime-without-compiler"));
        assertThat(look(""))
                .startsWith("Ritme needs a JDK 25 or newer and found none: get one at https://")
                .hasLineCount(1);
    }

    private Path jdk(String place, String version) throws IOException {
        Path home = machine.resolve(place);
        Files.createDirectories(home.resolve("bin"));
        for (String tool : new String[] {"java", "javac"}) {
            assertThat(Files.writeString(home.resolve("bin").resolve(tool), "")
                            .toFile()
                            .setExecutable(true))
                    .isTrue();
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private String look(String javaHome) throws Exception {
        var builder = new ProcessBuilder("sh", "-c", ". .mvn/jdk.sh && echo \"$JAVA_HOME\"").redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", javaHome);
        builder.environment().put("HOME", machine.resolve("home").toString());
        builder.environment().put("RITME_JDK_ROOT", machine.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return said;
    }
}
