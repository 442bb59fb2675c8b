package br.com.pilotstatus.sandbox.behaviour;

import br.com.pilotstatus.model.CreateMetaNumberResponse;
import br.com.pilotstatus.sandbox.world.World;
import java.util.List;

/** All that behaves, seeded. */
public final class Behaviours {

    private final MetaNumbers metaNumbers;

    /**
     * Makes all of them.
     *
     * @param world what they share
     */
    public Behaviours(World world) {
        metaNumbers = new MetaNumbers(world);
    }

    /** Returns the objects whose public methods are operations. */
    public List<Object> all() {
        return List.of(metaNumbers);
    }

    /** Returns the numbers of Meta that were created, oldest first; a copy. */
    public List<CreateMetaNumberResponse> created() {
        return metaNumbers.rows();
    }
}
