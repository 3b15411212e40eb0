package app.ritme.journal.ui;

import app.ritme.journal.MyPhotoService;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Receives a photo, in memory and nowhere else, and no more of it than tells that it is too large. */
class PhotoUpload implements UploadHandler {

    private final Consumer<byte[]> then;

    PhotoUpload(Consumer<byte[]> then) {
        this.then = then;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] uploaded;
        try (InputStream stream = event.getInputStream()) {
            uploaded = stream.readNBytes(MyPhotoService.LARGEST_BYTES + 1);
        }
        event.getUI().access(() -> then.accept(uploaded));
    }
}
