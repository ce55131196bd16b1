import { beforeAll, expect, test } from "vitest";
import { sampleRecord } from "../sample-record.js";
import { folderWith, thidua } from "./run.js";
