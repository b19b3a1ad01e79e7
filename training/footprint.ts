import v8 from 'node:v8';
import vm from 'node:vm';
import { analyse } from '../src/claims/analyse.js';
import { modelsOnDisk } from './models-on-disk.js';

// Prints the MiB of heap and array buffers of a process that loaded the models and read one text, as the background does.

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc') as () => void;
const models = await modelsOnDisk();
analyse('“The dam is safe,” the mayor said on Monday. The council denied it. '.repeat(60), models);
collect();
const { heapUsed, arrayBuffers } = process.memoryUsage();
console.log(((heapUsed + arrayBuffers) / 2 ** 20).toFixed(1), models.tags.rows > 0 ? '' : 'no models');
