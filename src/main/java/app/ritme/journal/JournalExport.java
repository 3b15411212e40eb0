package app.ritme.journal;

import app.ritme.shared.ExportSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an export takes of this feature. */
@Configuration(proxyBeanMethods = false)
class JournalExport {

    @Bean
    ExportSource exportOfJournal() {
        return ExportSource.of()
                .without(
                        ExportSource.HEALTH,
                        "check_in",
                        "journal_entry",
                        "journal_share",
                        "journal_draft",
                        "habit",
                        "journal_comment",
                        "care_note",
                        "care_note_draft");
    }
}
