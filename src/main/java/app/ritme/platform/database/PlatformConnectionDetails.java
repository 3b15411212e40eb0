package app.ritme.platform.database;

/** How to reach the schema of everything that exists before an organisation is known, as role app_platform. */
public record PlatformConnectionDetails(String url, String user, String password) {

    /** A password does not belong in a log. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
