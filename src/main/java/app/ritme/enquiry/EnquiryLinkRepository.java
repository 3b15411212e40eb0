package app.ritme.enquiry;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EnquiryLinkRepository extends JpaRepository<EnquiryLink, UUID> {}
