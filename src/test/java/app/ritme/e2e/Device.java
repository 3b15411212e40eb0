package app.ritme.e2e;

/** What somebody holds. */
enum Device {
    DESKTOP(1280, 800),
    PHONE(390, 844);

    final int width;
    final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
