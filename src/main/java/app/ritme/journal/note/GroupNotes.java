package app.ritme.journal.note;

import app.ritme.journal.note.CareNoteRepository.Copy;
import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import app.ritme.people.Seals;
import app.ritme.schedule.Attended;
import app.ritme.schedule.SessionId;
import app.ritme.shared.Refusal;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.SharedSessionContract;
import org.springframework.stereotype.Component;

/** What one of the staff noted with a session, once for each guest; in the caller's transaction. */
@Component
class GroupNotes {

    /** So many rows in one statement; a group is never larger. */
    private static final int AT_ONCE = 100;

    private final CareNoteRepository repository;
    private final Seals seals;
    private final EntityManager entities;

    GroupNotes(CareNoteRepository repository, Seals seals, EntityManager entities) {
        this.repository = repository;
        this.seals = seals;
        this.entities = entities;
    }

    /** The same words, sealed for each guest; and keys about all who came that are there already. */
    final class Copies {

        private final SessionId session;
        private final PersonId writer;
        private final Set<PersonId> came;
        private final Map<PersonId, Seal> known = new HashMap<>();
        private final List<CareNote> notes = new ArrayList<>();

        private Copies(Attended attended, PersonId writer) {
            this.session = attended.session().id();
            this.writer = writer;
            this.came = attended.came();
            Set<UUID> ids = came.stream().map(PersonId::value).collect(Collectors.toSet());
            for (Copy copy : repository.copies(session.value(), writer.value(), ids)) {
                var guest = new PersonId(copy.guest());
                known.put(guest, seals.of(guest, copy.personKey(), copy.organisationKey()));
                CareNote note = copy.note();
                if (note != null) {
                    notes.add(note);
                }
            }
        }

        int count() {
            return notes.size();
        }

        /** What it says, as nobody is typing. */
        NoteWriting writing() {
            return notes.stream()
                    .findFirst()
                    .map(note -> new NoteWriting(null, note.words(seal(note.guest())), note.stamp(), null))
                    .orElse(NoteWriting.EMPTY);
        }

        /**
         * Lets it stand with all who came and with nobody else.
         *
         * @throws Refusal when nobody came, nothing is written, or too much
         */
        void write(NoteWords words, Instant now) {
            if (came.isEmpty()) {
                throw new Refusal("error.note.nobody");
            }
            entities.unwrap(SharedSessionContract.class).setJdbcBatchSize(AT_ONCE);
            List<CareNote> gone =
                    notes.stream().filter(note -> !came.contains(note.guest())).toList();
            notes.removeAll(gone);
            notes.forEach(note -> note.change(words, seal(note.guest()), now));
            Set<PersonId> others = new HashSet<>(came);
            notes.forEach(note -> others.remove(note.guest()));
            Set<PersonId> first = new HashSet<>(others);
            first.removeAll(known.keySet());
            if (!first.isEmpty()) {
                known.putAll(seals.ofNew(first));
            }
            others.stream()
                    .map(guest -> CareNote.of(session, guest, writer, words, seal(guest), now))
                    .forEach(notes::add);
            repository.deleteAllInBatch(gone);
            repository.saveAllAndFlush(notes);
        }

        void remove() {
            repository.deleteAllInBatch(notes);
            notes.clear();
        }

        private Seal seal(PersonId guest) {
            return Objects.requireNonNull(known.get(guest));
        }
    }

    Copies of(Attended attended, PersonId writer) {
        return new Copies(attended, writer);
    }
}
