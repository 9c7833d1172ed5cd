package org.leadlearner.operation;

import java.util.List;
import org.leadlearner.operation.OperationReport.ChannelLine;
import org.leadlearner.operation.OperationReport.SchoolLine;
import org.leadlearner.operation.OperationReport.TeamLine;

/**
 * What is set up in a district, counted and without anybody's name, and the schema it is stored in.
 */
public interface OperationRecords {

  /** By name. */
  List<TeamLine> teams();

  /** Those that have daily prompts, or had. */
  List<ChannelLine> channels();

  /** By name. */
  List<SchoolLine> schools();

  /** The number of the newest migration. */
  String schema();
}
