package app.ritme.operator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an operator has to see to is said in words, never as the word it is stored as. */
class AlertWordsTest {

    private static final Path BILLING = Path.of("src/main/java/app/ritme/billing");
    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");

    /** A word that is answered or added to the others, where alerts are written. */
    private static final Pattern ALERT = Pattern.compile("(?:return |\\? |alerts\\.add\\()\"([A-Z_]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"translations.properties", "translations_nl.properties"})
    void everyAlertHasATitleAndSaysWhatToDo(String language) throws IOException {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(language))) {
            texts.load(reader);
        }
        assertThat(written("ledger/Ledger.java")).contains("DISPUTE", "PRICE_WITHOUT_PLAN");
        assertThat(written("inbox/Reconciler.java")).contains("PRICE_MISSING");
        assertThat(written("operator/OperatorBillingService.java")).contains("DRIFT");

        for (var file : Set.of("ledger/Ledger.java", "inbox/Reconciler.java", "operator/OperatorBillingService.java")) {
            for (var alert : written(file)) {
                String key = "operator.alert." + alert.toLowerCase(Locale.ROOT);
                assertThat(texts.stringPropertyNames()).contains(key, key + ".text");
            }
        }
    }

    private static Set<String> written(String file) throws IOException {
        var words = new TreeSet<String>();
        Matcher found = ALERT.matcher(Files.readString(BILLING.resolve(file)));
        while (found.find()) {
            words.add(found.group(1));
        }
        return words;
    }
}
