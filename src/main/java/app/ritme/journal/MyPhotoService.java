package app.ritme.journal;

import app.ritme.people.PersonId;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import app.ritme.shared.Guests;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The photos with what I write: kept at once, seen by readers when the writing is finished. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyPhotoService {

    /** Of what is chosen or taken; what is kept is far smaller. */
    public static final int LARGEST_BYTES = PhotoImage.LARGEST_BYTES;

    /** So many with one entry. */
    public static final int MOST = JournalPhoto.MOST;

    private final JournalPhotoRepository photos;
    private final OwnEntries own;
    private final Seals seals;
    private final Self self;
    private final Clock clock;

    MyPhotoService(JournalPhotoRepository photos, OwnEntries own, Seals seals, Self self, Clock clock) {
        this.photos = photos;
        this.own = own;
        this.seals = seals;
        this.self = self;
        this.clock = clock;
    }

    /**
     * Puts one on a paper of mine.
     *
     * @param of an entry, or nothing for something new
     * @throws NotFoundException when the entry is not mine
     * @throws Refusal when it is no picture, too large, or there are enough already
     */
    @Transactional
    public PhotoRow add(Optional<JournalEntryId> of, byte[] uploaded) {
        of.ifPresent(own::get);
        int place = freePlace(id(of));
        var photo = new JournalPhoto(me(), id(of), place, PhotoImage.of(uploaded), seals.of(me()), clock.instant());
        try {
            return new PhotoRow(photos.saveAndFlush(photo).id(), false);
        } catch (DataIntegrityViolationException another) {
            // at the same moment in another tab; that one has the place
            throw enough();
        }
    }

    /**
     * The picture itself, a JPEG.
     *
     * @throws NotFoundException when it is not there or not mine
     */
    public byte[] picture(JournalPhotoId id) {
        return mine(id).jpeg(seals.find(me()).orElseThrow());
    }

    /**
     * Takes it off, also for who reads along.
     *
     * @throws NotFoundException when it is not there or not mine
     */
    @Transactional
    public void remove(JournalPhotoId id) {
        photos.delete(mine(id));
    }

    private JournalPhoto mine(JournalPhotoId id) {
        return photos.findByIdAndPersonId(id.value(), me().value()).orElseThrow(NotFoundException::new);
    }

    private int freePlace(@Nullable UUID entry) {
        Set<Integer> taken =
                placed(entry).stream().map(JournalPhotoRepository.Placed::place).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, MOST)
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow(MyPhotoService::enough);
    }

    private List<JournalPhotoRepository.Placed> placed(@Nullable UUID entry) {
        return photos.of(me().value(), entry);
    }

    private PersonId me() {
        return self.person();
    }

    private static @Nullable UUID id(Optional<JournalEntryId> of) {
        return of.map(JournalEntryId::value).orElse(null);
    }

    private static Refusal enough() {
        return new Refusal("error.photo.enough", MOST);
    }
}
