package app.ritme.journal;

import app.ritme.people.Seals;
import app.ritme.people.Self;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The photos with an entry that a guest shares with me; {@link SharedEntryService#open} names them and is logged. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class SharedPhotoService {

    private final JournalPhotoRepository photos;
    private final Seals seals;
    private final Self self;
    private final Clock clock;

    SharedPhotoService(JournalPhotoRepository photos, Seals seals, Self self, Clock clock) {
        this.photos = photos;
        this.seals = seals;
        this.self = self;
        this.clock = clock;
    }

    /**
     * The picture itself, a JPEG.
     *
     * @throws NotFoundException when its entry is not shared with me now, or it is not part of it
     */
    public byte[] picture(JournalPhotoId id) {
        JournalPhoto photo = photos.sharedWith(self.person().value(), id.value(), clock.instant())
                .orElseThrow(NotFoundException::new);
        return photo.jpeg(seals.find(photo.writer()).orElseThrow());
    }
}
