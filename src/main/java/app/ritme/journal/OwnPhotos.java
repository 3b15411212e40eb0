package app.ritme.journal;

import app.ritme.people.PersonId;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import app.ritme.shared.OwnFiles;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The photos of a guest's journal, to take along; named by the day and by their row, which names the entry. */
@Component
class OwnPhotos implements OwnFiles {

    private final JournalPhotoRepository photos;
    private final Seals seals;
    private final Self self;

    OwnPhotos(JournalPhotoRepository photos, Seals seals, Self self) {
        this.photos = photos;
        this.seals = seals;
        this.self = self;
    }

    @Override
    public Map<String, byte[]> files(ZoneId zone) {
        PersonId me = self.person();
        List<JournalPhoto> mine = photos.findByPersonIdOrderByAddedAtAscIdAsc(me.value());
        var files = new LinkedHashMap<String, byte[]>();
        if (!mine.isEmpty()) {
            var seal = seals.find(me).orElseThrow();
            mine.forEach(photo -> files.put(name(photo, zone), photo.jpeg(seal)));
        }
        return files;
    }

    private static String name(JournalPhoto photo, ZoneId zone) {
        return "photos/" + LocalDate.ofInstant(photo.addedAt(), zone) + "-"
                + photo.id().value() + ".jpg";
    }
}
