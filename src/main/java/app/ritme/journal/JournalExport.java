package app.ritme.journal;

import app.ritme.shared.ExportSource;
import app.ritme.shared.OwnSource;
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
                        "journal_photo",
                        "care_note",
                        "care_note_draft");
    }

    /** The pictures themselves come along as files. */
    @Bean
    OwnSource ownPhotoRows() {
        return new OwnSource(
                "journal_photo",
                "select id, person_id, entry_id, place, finished, added_at from app.journal_photo where person_id = :me");
    }
}
