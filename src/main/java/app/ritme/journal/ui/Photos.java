package app.ritme.journal.ui;

import app.ritme.journal.JournalPhotoId;
import app.ritme.shared.ui.Download;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Image;
import java.util.function.Function;

/** Photos as pictures: fetched when the browser shows them, by whoever this page is for and as long as they may. */
final class Photos {

    private Photos() {}

    /**
     * @param number among those of the same entry, from 1
     * @param service that gives the picture to whoever may see it
     */
    static Image picture(JournalPhotoId id, int number, Function<JournalPhotoId, byte[]> service) {
        var picture = new Image(
                new Download("photo.jpg", "image/jpeg", () -> service.apply(id)),
                UI.getCurrent().getTranslation("journal.photo.alt", number));
        picture.addClassName("entry-photo");
        picture.setTestId("photo");
        return picture;
    }
}
