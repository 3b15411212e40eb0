package app.ritme.program.ui;

import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.EquipmentRow;
import app.ritme.organisation.EquipmentService;
import app.ritme.people.SkillRow;
import app.ritme.people.SkillService;
import app.ritme.program.PlannedBlock;
import app.ritme.shared.ui.CountedFields;
import java.util.List;
import java.util.Optional;

/** What the house has that a block can need. */
record Needs(SkillService skillService, EquipmentService equipmentService) {

    List<SkillRow> skills() {
        return skillService.skills();
    }

    List<EquipmentRow> equipment() {
        return equipmentService.equipment();
    }

    Optional<SkillRow> skill(PlannedBlock block) {
        return block.skill() == null
                ? Optional.empty()
                : skills().stream()
                        .filter(skill -> skill.id().equals(block.skill()))
                        .findFirst();
    }

    /** In words; empty where it needs none. */
    Optional<String> equipment(PlannedBlock block) {
        EquipmentNeed need = block.equipment();
        return need == null
                ? Optional.empty()
                : equipment().stream()
                        .filter(row -> row.id().equals(need.kind()))
                        .map(row -> CountedFields.words(row.name(), need.number(), need.eachGuest()))
                        .findFirst();
    }
}
