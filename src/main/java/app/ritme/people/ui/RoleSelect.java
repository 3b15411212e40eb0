package app.ritme.people.ui;

import app.ritme.shared.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;

/** What somebody who works here is. */
class RoleSelect extends Select<Role> {

    RoleSelect(Role role) {
        setLabel(getTranslation("person.role"));
        setItems(Role.STAFF, Role.MANAGER);
        setItemLabelGenerator(RoleSelect::word);
        setHelperText(getTranslation("person.role.help"));
        setValue(role);
        setTestId("role");
    }

    static String word(Role role) {
        return UI.getCurrent().getTranslation("shell.role." + role.name().toLowerCase(Locale.ROOT));
    }
}
