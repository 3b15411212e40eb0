package app.ritme.shared.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;

/** Chooses a time zone by its place. */
public class ZoneBox extends ComboBox<ZoneId> {

    public ZoneBox(String label) {
        super(label);
        setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        setItemLabelGenerator(ZoneBox::place);
    }

    /** {@code Europe, Stockholm} */
    public static String place(ZoneId zone) {
        return zone.getId().replace("/", ", ").replace('_', ' ');
    }
}
