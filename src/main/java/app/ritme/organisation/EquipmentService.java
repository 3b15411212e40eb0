package app.ritme.organisation;

import app.ritme.shared.Managers;
import app.ritme.shared.Members;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Tenancy;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the house has of which there are too few for everybody at once, and where. */
@Service
@Members
@Transactional(readOnly = true)
public class EquipmentService {

    private final EquipmentRepository equipment;
    private final Locations locations;
    private final EntityManager entities;

    EquipmentService(EquipmentRepository equipment, Locations locations, EntityManager entities) {
        this.equipment = equipment;
        this.locations = locations;
        this.entities = entities;
    }

    /** By name; in one statement. */
    public List<EquipmentRow> equipment() {
        return equipment.withStocks().stream().map(Equipment::row).toList();
    }

    /**
     * @throws NotFoundException when a location is not of this house
     * @throws Refusal when the name is taken, or there is none of it anywhere
     */
    @Managers
    @Transactional
    public EquipmentId add(EquipmentData data) {
        refuseWrong(data, Tenancy.NONE);
        return equipment.save(new Equipment(data)).id();
    }

    /**
     * What is planned with more than there are since stays planned; the rules say so.
     *
     * @throws NotFoundException when it, or a location, is not of this house
     * @throws Refusal when the name is taken, or there is none of it anywhere
     */
    @Managers
    @Transactional
    public void change(EquipmentId id, EquipmentData data, long version) {
        Equipment known = get(id);
        if (known.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Equipment.class, id.value());
        }
        refuseWrong(data, id.value());
        become(known, data);
    }

    /** Whoever read it before must notice a change of its numbers, too. */
    private void become(Equipment known, EquipmentData data) {
        known.describe(data);
        entities.lock(known, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** @throws Refusal while a program or a session needs it */
    @Managers
    @Transactional
    public void remove(EquipmentId id) {
        Equipment known = get(id);
        try {
            equipment.delete(known);
            equipment.flush();
        } catch (DataIntegrityViolationException needed) {
            throw new Refusal("error.equipment.used", known.name());
        }
    }

    private Equipment get(EquipmentId id) {
        return equipment.withStocks(id.value()).orElseThrow(NotFoundException::new);
    }

    private void refuseWrong(EquipmentData data, UUID except) {
        Set<LocationId> known = locations.all().stream().map(LocationRow::id).collect(Collectors.toSet());
        if (!known.containsAll(data.numbers().keySet())) {
            throw new NotFoundException();
        }
        if (equipment.existsByNameIgnoreCaseAndIdNot(data.name().strip(), except)) {
            throw new Refusal("error.equipment.taken", data.name().strip());
        }
    }
}
