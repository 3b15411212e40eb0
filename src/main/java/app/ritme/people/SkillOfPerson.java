package app.ritme.people;

import java.util.UUID;

/** That somebody can do something. */
record SkillOfPerson(UUID person, UUID skill, String name) {

    SkillRow row() {
        return new SkillRow(new SkillId(skill), name);
    }
}
