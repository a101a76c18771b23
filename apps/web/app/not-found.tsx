import { MissingPage } from '../features/wait-for-service/Fault.tsx';

export default MissingPage;
