package br.com.pilotstatus.sandbox.behaviour.group;

import br.com.pilotstatus.model.CreateGroupRequest;
import br.com.pilotstatus.model.Group;
import br.com.pilotstatus.model.GroupListAnswer;
import br.com.pilotstatus.model.GroupListItem;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRegistry;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.world.Table;
import br.com.pilotstatus.sandbox.world.World;
import java.util.List;

/** Groups: made and listed, as a bare list, which the vendor's SDK reads. */
public final class Groups {

    private record Row(String number, GroupListItem group) {}

    private final NumberRegistry numbers;
    private final Table<Row> rows;
    private final World world;

    /**
     * Makes it, with the group of the document's example.
     *
     * @param seeded the number that has it
     * @param document has the example
     */
    public Groups(World world, NumberRegistry numbers, String seeded, Document document) {
        this.world = world;
        this.numbers = numbers;
        this.rows = world.table(row -> row.group().id(), Row::number);
        Group example = document.operation("createGroup").success(Group.class);
        rows.put(new Row(seeded, item(String.valueOf(example.id()), String.valueOf(example.subject()))));
    }

    public GroupListAnswer listGroups() {
        List<GroupListItem> groups =
                rows.of(numbers.called().id()).stream().map(Row::group).toList();
        return new GroupListAnswer.OfGroupListItemList(groups);
    }

    public Group createGroup(CreateGroupRequest request) {
        String number = numbers.called().id();
        GroupListItem made = rows.put(new Row(number, item(world.newId("group") + "@g.us", request.subject())))
                .group();
        return Group.builder()
                .id(made.id())
                .subject(made.subject())
                .participants(request.participants() == null ? List.of() : request.participants())
                .build();
    }

    private static GroupListItem item(String id, String subject) {
        return GroupListItem.builder().id(id).subject(subject).build();
    }
}
