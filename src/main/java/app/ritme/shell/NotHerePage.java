package app.ritme.shell;

import app.ritme.shared.ui.Icons;

/** One face for an unknown address, another house's page and a page of another role: none tells that it exists. */
abstract class NotHerePage extends CalmPage {

    NotHerePage() {
        super("error.nothere", Icons.DOOR);
    }
}
