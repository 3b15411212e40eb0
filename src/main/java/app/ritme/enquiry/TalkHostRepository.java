package app.ritme.enquiry;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TalkHostRepository extends JpaRepository<TalkHost, UUID> {}
