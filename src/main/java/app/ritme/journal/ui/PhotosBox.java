package app.ritme.journal.ui;

import app.ritme.journal.JournalEntryId;
import app.ritme.journal.JournalPhotoId;
import app.ritme.journal.MyPhotoService;
import app.ritme.journal.PhotoRow;
import app.ritme.journal.Writing;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The photos on one's own paper: chosen or taken, kept at once, and taken off. */
class PhotosBox extends Div {

    private final MyPhotoService service;
    private final Optional<JournalEntryId> entry;
    private final boolean shared;
    private final Runnable changed;
    private final List<PhotoRow> photos;
    private final Div pictures = new Div();
    private final Paragraph later = new Paragraph(getTranslation("journal.photo.later"));
    private final Div tools = new Div();

    /**
     * @param opened the paper whose photos these are
     * @param shared whether somebody reads what is finished here
     * @param changed called when there is one more or one less
     */
    PhotosBox(MyPhotoService service, Writing opened, boolean shared, Runnable changed) {
        this.service = service;
        this.entry = opened.entryId();
        this.shared = shared;
        this.changed = changed;
        this.photos = new ArrayList<>(opened.photos());
        pictures.addClassName("entry-photos");
        later.addClassNames("soft", "small");
        Upload take = upload("journal.photo.take", Icons.CAMERA, "photo-take");
        take.getElement().setProperty("capture", "environment");
        take.addClassName("photo-take");
        tools.add(take, upload("journal.photo.choose", Icons.PHOTO, "photo-choose"));
        tools.addClassName("photo-tools");
        addClassName("photos");
        setTestId("photos");
        add(pictures, later, tools);
        refresh();
    }

    /** Whether there is one that readers see only when the writing is finished. */
    boolean waits() {
        return photos.stream().anyMatch(photo -> !photo.finished());
    }

    /** Puts what was chosen or taken on the paper. */
    void take(byte[] uploaded) {
        try {
            photos.add(service.add(entry, uploaded));
            refresh();
            changed.run();
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        }
    }

    private void refresh() {
        pictures.removeAll();
        for (int number = 1; number <= photos.size(); number++) {
            pictures.add(framed(photos.get(number - 1), number));
        }
        pictures.setVisible(!photos.isEmpty());
        later.setVisible(shared && waits());
        tools.setVisible(photos.size() < MyPhotoService.MOST);
    }

    private Div framed(PhotoRow photo, int number) {
        var remove = new Button(Icons.CLOSE.create(), event -> ask(photo));
        remove.setAriaLabel(getTranslation("journal.photo.remove.of", number));
        remove.addClassName("photo-remove");
        remove.setTestId("photo-remove");
        var frame = new Div(Photos.picture(photo.id(), number, this::picture), remove);
        frame.addClassName("photo-frame");
        return frame;
    }

    private byte[] picture(JournalPhotoId id) {
        return service.picture(id);
    }

    private void ask(PhotoRow photo) {
        Confirm.ask(
                getTranslation("journal.photo.remove.title"),
                getTranslation("journal.photo.remove.text"),
                getTranslation("journal.photo.remove"),
                () -> {
                    service.remove(photo.id());
                    photos.remove(photo);
                    refresh();
                    changed.run();
                });
    }

    private Upload upload(String key, Icons icon, String testId) {
        var button = new Button(getTranslation(key), icon.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        var upload = ComponentTexts.on(new Upload(new PhotoUpload(this::take)));
        upload.setUploadButton(button);
        upload.setDropAllowed(false);
        // an iPhone hands over its own kind of picture as a JPEG when only these are taken
        upload.setAcceptedFileTypes("image/jpeg", "image/png");
        upload.setMaxFileSize(MyPhotoService.LARGEST_BYTES);
        upload.addFileRejectedListener(event -> Toast.problem("error.photo.rejected"));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        upload.setTestId(testId);
        return upload;
    }
}
