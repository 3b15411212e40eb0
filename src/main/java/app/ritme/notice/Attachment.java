package app.ritme.notice;

/** A file that goes with a mail. It leaves with it and is kept nowhere. */
public final class Attachment {

    private final String name;
    private final String contentType;
    private final byte[] content;

    /** @param name as it will be called where it arrives */
    public Attachment(String name, String contentType, byte[] content) {
        this.name = name;
        this.contentType = contentType;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public String contentType() {
        return contentType;
    }

    public byte[] content() {
        return content.clone();
    }
}
